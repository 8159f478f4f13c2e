"""KPIs of the customers' voice: what they answered, on the day they answered it."""

from __future__ import annotations

from typing import Any, Final

from supervisor.kpi.entries import MEAN, PERCENT, Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_OF_POSSIBLE: Final = QT_TRANSLATE_NOOP("kpi", "percent of the possible points")
_NET: Final = (-100.0, 100.0)


def _voice(id: str, title: Text, meaning: Text, unit: str, formula: Formula, **more: Any) -> Kpi:
    rule = more.pop("rule", "answer")
    return Kpi(id, title, meaning, unit, rule, "up", formula, subject="voice", live=False, minimum_n=20, **more)


KPIS: Final[tuple[Kpi, ...]] = (
    _voice(
        "csat",
        QT_TRANSLATE_NOOP("kpi", "CSAT"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Customer satisfaction: of all answers, the share in the two best boxes (4 and 5 of 5), by the day of the "
            "answer. Of scales of two or three, the best box.",
        ),
        "ratio",
        Formula(QT_TRANSLATE_NOOP("kpi", "two best boxes"), ("csat_top",), ("csat_answers",)),
        variants={
            "by_asked": Formula(
                QT_TRANSLATE_NOOP("kpi", "by the day of the question"), ("asked_csat_top",), ("asked_csat_answers",)
            ),
            "of_possible": Formula(_OF_POSSIBLE, ("csat_share_ppm",), ("csat_answers",), MEAN, 1e-6),
        },
        source="Gorgias; Zykrr; ServiceRocket",
    ),
    _voice(
        "csat_mean",
        QT_TRANSLATE_NOOP("kpi", "CSAT, mean"),
        QT_TRANSLATE_NOOP(
            "kpi", "The mean of the satisfaction answers on a scale of 1 to 5 (other scales are stretched to it)."
        ),
        "score",
        Formula(QT_TRANSLATE_NOOP("kpi", "mean"), ("csat_milli",), ("csat_answers",), MEAN, 0.001, bounds=(1.0, 5.0)),
    ),
    _voice(
        "ces",
        QT_TRANSLATE_NOOP("kpi", "CES"),
        QT_TRANSLATE_NOOP(
            "kpi", "Customer effort: the mean of the answers from 1 to 7, where 7 is easy, by the day of the answer."
        ),
        "score",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "mean, 7 is easy"),
            ("ces_milli",),
            ("ces_answers",),
            MEAN,
            0.001,
            bounds=(1.0, 7.0),
        ),
        variants={
            "agreeing": Formula(
                QT_TRANSLATE_NOOP("kpi", "percent of 5 to 7"), ("ces_agree",), ("ces_answers",), scale=PERCENT
            ),
            "net": Formula(
                QT_TRANSLATE_NOOP("kpi", "percent of 5 to 7 less percent of 1 to 3"),
                ("ces_agree", "-ces_disagree"),
                ("ces_answers",),
                scale=PERCENT,
                bounds=_NET,
            ),
            "of_possible": Formula(
                _OF_POSSIBLE, ("ces_milli",), ("ces_answers",), MEAN, 100 / 7000, bounds=(100 / 7, 100.0)
            ),
        },
    ),
    _voice(
        "nps",
        QT_TRANSLATE_NOOP("kpi", "NPS"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Net promoter score, -100 to 100: the percentage of 9 and 10 less the percentage of 0 to 6, by the day of "
            "the answer.",
        ),
        "net",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "promoters less detractors"),
            ("nps_promoters", "-nps_detractors"),
            ("nps_answers",),
            scale=PERCENT,
            bounds=_NET,
        ),
    ),
    _voice(
        "was_it_solved",
        QT_TRANSLATE_NOOP("kpi", "Solved, say the customers"),
        QT_TRANSLATE_NOOP("kpi", "Of the customers who answered whether it was solved, the share that said yes."),
        "ratio",
        Formula(QT_TRANSLATE_NOOP("kpi", "of those who answered it"), ("solved_yes",), ("solved_answers",)),
    ),
    _voice(
        "response_rate",
        QT_TRANSLATE_NOOP("kpi", "Response rate"),
        QT_TRANSLATE_NOOP("kpi", "Of the customers asked in the period, the share that has answered since."),
        "ratio",
        Formula(QT_TRANSLATE_NOOP("kpi", "of those asked"), ("asked_answered",), ("surveys_asked",)),
        rule="cohort",
    ),
    Kpi(
        "answers",
        QT_TRANSLATE_NOOP("kpi", "Answers"),
        QT_TRANSLATE_NOOP("kpi", "Surveys answered in the period, whatever was asked."),
        "count",
        "answer",
        formula=Formula(QT_TRANSLATE_NOOP("kpi", "Answers"), ("answers",)),
        subject="voice",
        live=False,
    ),
    Kpi(
        "follow_up",
        QT_TRANSLATE_NOOP("kpi", "To follow up"),
        QT_TRANSLATE_NOOP("kpi", "Answers of 3 of 5 or less: customers whom somebody should call."),
        "count",
        "answer",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "To follow up"), ("answers_low",)),
        subject="voice",
        live=False,
    ),
)
