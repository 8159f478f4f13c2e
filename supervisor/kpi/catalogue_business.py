"""KPIs of knowledge and of business results."""

from __future__ import annotations

from typing import Any, Final

from supervisor.kpi.entries import Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text


def _one(subject: str, id: str, title: Text, meaning: Text, unit: str, rule: str, formula: Formula, **more: Any) -> Kpi:
    return Kpi(id, title, meaning, unit, rule, formula=formula, subject=subject, live=False, **more)


_KNOWLEDGE: Final = "knowledge"
_BUSINESS: Final = "business"

KPIS: Final[tuple[Kpi, ...]] = (
    _one(
        _KNOWLEDGE,
        "self_service_rate",
        QT_TRANSLATE_NOOP("kpi", "Self-service rate"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Requests solved without a person over all requests: sessions of self-service, and cases that no session "
            "came before (where a centre has no cases, contacts). A session counts once.",
        ),
        "ratio",
        "event",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of all requests"),
            ("self_service_solved",),
            ("self_service_sessions", "requests_alone"),
        ),
        good="up",
        minimum_n=20,
    ),
    _one(
        _KNOWLEDGE,
        "article_visits",
        QT_TRANSLATE_NOOP("kpi", "Visits of articles"),
        QT_TRANSLATE_NOOP("kpi", "Visits of help articles; an article counts once per session."),
        "count",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "Visits of articles"), ("article_visits",)),
    ),
    _one(
        _KNOWLEDGE,
        "article_transfer_rate",
        QT_TRANSLATE_NOOP("kpi", "Article transfer rate"),
        QT_TRANSLATE_NOOP(
            "kpi", "Of the visits of an article, once per session, those that ended in a request to people."
        ),
        "ratio",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "of the visits"), ("article_transfers",), ("article_visits",)),
        good="down",
        minimum_n=20,
    ),
    _one(
        _KNOWLEDGE,
        "article_cost",
        QT_TRANSLATE_NOOP("kpi", "What an article costs"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "The handle time of the requests that visits of an article ended in, as far as they are known. Grouped by "
            "article, the list begins with what is worth rewriting first.",
        ),
        "ms",
        "event",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "handle time of the requests"), ("article_cost_ms",), counts="article_transfers"
        ),
        good="down",
    ),
    _one(
        _KNOWLEDGE,
        "help_per_request",
        QT_TRANSLATE_NOOP("kpi", "Help per request"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "How many visits of articles there are for one request to people. An estimate of what the help keeps away "
            "from the queues, no proof of it.",
        ),
        "score",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "visits per request"), ("article_visits",), ("interactions",)),
        variants={
            "users": Formula(
                QT_TRANSLATE_NOOP("kpi", "visitors per customer with a request"), ("help_users",), ("request_users",)
            )
        },
        good="up",
        minimum_n=20,
    ),
    _one(
        _KNOWLEDGE,
        "search_deflection",
        QT_TRANSLATE_NOOP("kpi", "Searches without a request"),
        QT_TRANSLATE_NOOP(
            "kpi", "Of the sessions that searched the help, those that did not end in a request to people. An estimate."
        ),
        "ratio",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "of the searches"), ("searches_alone",), ("searches",)),
        good="up",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "retention",
        QT_TRANSLATE_NOOP("kpi", "Retention"),
        QT_TRANSLATE_NOOP(
            "kpi", "Customers at the end of the period without those won in it, over the customers at its start."
        ),
        "ratio",
        "now",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of the customers at the start"),
            ("customers_at_end", "-customers_won"),
            ("customers_at_start",),
        ),
        variants={
            "repeat": Formula(
                QT_TRANSLATE_NOOP("kpi", "of those who bought, those who bought again"),
                ("customers_bought_again",),
                ("customers_bought",),
            ),
            "third": Formula(
                QT_TRANSLATE_NOOP("kpi", "of those who bought, those who bought three times"),
                ("customers_bought_third",),
                ("customers_bought",),
            ),
            "fourth": Formula(
                QT_TRANSLATE_NOOP("kpi", "of those who bought, those who bought four times"),
                ("customers_bought_fourth",),
                ("customers_bought",),
            ),
            "revenue": Formula(
                QT_TRANSLATE_NOOP("kpi", "revenue from the customers of the time before"),
                ("revenue_kept_minor",),
                ("revenue_before_minor",),
                counts="customers_bought_before",
            ),
        },
        good="up",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "customers_at_risk",
        QT_TRANSLATE_NOOP("kpi", "Customers at risk"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Customers at the end of the period of whom something in it says that they may leave: their newest answer "
            "was low or said that it was not solved, they gave up a case, a case was reopened, or they came back on "
            "the same topic.",
        ),
        "count",
        "now",
        Formula(QT_TRANSLATE_NOOP("kpi", "Customers at risk"), ("customers_at_risk",)),
        good="down",
    ),
    _one(
        _BUSINESS,
        "at_risk_rate",
        QT_TRANSLATE_NOOP("kpi", "Customers at risk, share"),
        QT_TRANSLATE_NOOP("kpi", "Of the customers at the end of the period, those at risk."),
        "ratio",
        "now",
        Formula(QT_TRANSLATE_NOOP("kpi", "of the customers at the end"), ("customers_at_risk",), ("customers_at_end",)),
        good="down",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "closing_rate",
        QT_TRANSLATE_NOOP("kpi", "Closing rate"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Sales over qualified sales contacts. A sale counts once, however many contacts it took; one that was "
            "cancelled does not count.",
        ),
        "ratio",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "of qualified contacts"), ("sales",), ("qualified",)),
        variants={
            "of_all": Formula(QT_TRANSLATE_NOOP("kpi", "of all contacts answered"), ("sales",), ("journeys_answered",))
        },
        good="up",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "sales",
        QT_TRANSLATE_NOOP("kpi", "Sales"),
        QT_TRANSLATE_NOOP("kpi", "Sales of the period that were not cancelled."),
        "count",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "Sales"), ("sales",)),
        good="up",
    ),
    _one(
        _BUSINESS,
        "upsell_rate",
        QT_TRANSLATE_NOOP("kpi", "Up-sell rate"),
        QT_TRANSLATE_NOOP("kpi", "Of the sales of the period, the share that sold a customer something better."),
        "ratio",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "of all sales"), ("upsells",), ("sales",)),
        good="up",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "cross_sell_rate",
        QT_TRANSLATE_NOOP("kpi", "Cross-sell rate"),
        QT_TRANSLATE_NOOP("kpi", "Of the sales of the period, the share that sold a customer something besides."),
        "ratio",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "of all sales"), ("cross_sells",), ("sales",)),
        good="up",
        minimum_n=20,
    ),
    _one(
        _BUSINESS,
        "revenue",
        QT_TRANSLATE_NOOP("kpi", "Revenue"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "What was sold in the period less what was cancelled in it. Each currency by itself: they are never added.",
        ),
        "money",
        "event",
        Formula(QT_TRANSLATE_NOOP("kpi", "Revenue"), ("revenue_minor",)),
        good="up",
    ),
    _one(
        _BUSINESS,
        "arpu",
        QT_TRANSLATE_NOOP("kpi", "ARPU"),
        QT_TRANSLATE_NOOP(
            "kpi", "Revenue per customer: the revenue of the period over the average number of customers on its days."
        ),
        "money",
        "now",
        Formula(QT_TRANSLATE_NOOP("kpi", "of the average customers"), ("revenue_minor",), ("customer_days",)),
        variants={
            "at_end": Formula(
                QT_TRANSLATE_NOOP("kpi", "of the customers at the end"), ("revenue_minor",), ("customers_at_end",)
            )
        },
        good="up",
        minimum_n=20,
    ),
)
