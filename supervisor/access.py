"""Who may see and do what. One table of rights; everything that is not said here is refused.

A person holds *grants*: a role within a scope (the whole centre, a site, a client, or a team). A *right* is allowed
where one of the person's roles has it and the scope of that grant holds the place in question. Who belongs where
(which team is at which site) is the floor's to say and comes as `Belonging`; what it does not say belongs nowhere,
so only a grant over the whole centre holds it.

Pure: no database, no Qt. `Sight` is what a reader of the floor may see; `supervisor.book` asks before each verb.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

CENTRE: Final = "centre"
SCOPES: Final[dict[str, Text]] = {
    CENTRE: QT_TRANSLATE_NOOP("access", "The whole centre"),
    "site": QT_TRANSLATE_NOOP("access", "Site"),
    "client": QT_TRANSLATE_NOOP("access", "Client"),
    "team": QT_TRANSLATE_NOOP("access", "Team"),
}
"""What a grant may be limited to."""

PLACES: Final = (*SCOPES, "queue")
"""What a setting, target or opening hours may be for."""

ROLES: Final[dict[str, Text]] = {
    "shift_manager": QT_TRANSLATE_NOOP("access", "Shift manager"),
    "supervisor": QT_TRANSLATE_NOOP("access", "Supervisor"),
    "quality_lead": QT_TRANSLATE_NOOP("access", "Quality lead"),
    "centre_manager": QT_TRANSLATE_NOOP("access", "Centre manager"),
    "payroll": QT_TRANSLATE_NOOP("access", "Payroll"),
    "agent": QT_TRANSLATE_NOOP("access", "Agent"),
}

NO: Final = "no"
OWN: Final = "own"
WITHIN: Final = "within"
"""How far a role has a right: not at all, over one's own only, or within the scope of the grant."""


@dataclass(frozen=True, slots=True)
class Right:
    """One right: `roles` says how far each role has it; a role that is not named has it not.

    `reads` rights change nothing: the centre may allow them without a password.
    """

    id: str
    title: Text
    roles: Mapping[str, str]
    reads: bool = False


def _within(*roles: str, own: tuple[str, ...] = ()) -> dict[str, str]:
    return dict.fromkeys(roles, WITHIN) | dict.fromkeys(own, OWN)


_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER, _PAYROLL, _AGENT = ROLES

RIGHTS: Final[tuple[Right, ...]] = (
    Right(
        "see_floor",
        QT_TRANSLATE_NOOP("access", "See the floor and its figures"),
        _within(_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER),
        reads=True,
    ),
    Right(
        "see_settings",
        QT_TRANSLATE_NOOP("access", "See shared settings, targets and hours"),
        _within(_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER, _PAYROLL),
        reads=True,
    ),
    Right(
        "see_people",
        QT_TRANSLATE_NOOP("access", "See people and their rights"),
        _within(_MANAGER, own=(_SHIFT, _SUPERVISOR, _QUALITY, _PAYROLL, _AGENT)),
        reads=True,
    ),
    Right(
        "see_audit",
        QT_TRANSLATE_NOOP("access", "Check the book, and see who did what"),
        _within(_MANAGER, _PAYROLL),
        reads=True,
    ),
    Right("change_people", QT_TRANSLATE_NOOP("access", "Change people and their rights"), _within(_MANAGER)),
    Right(
        "change_password",
        QT_TRANSLATE_NOOP("access", "Set a password"),
        _within(_MANAGER, own=(_SHIFT, _SUPERVISOR, _QUALITY, _PAYROLL, _AGENT)),
    ),
    Right("change_settings", QT_TRANSLATE_NOOP("access", "Change shared settings and formulas"), _within(_MANAGER)),
    Right("change_targets", QT_TRANSLATE_NOOP("access", "Change targets"), _within(_MANAGER)),
    Right("change_limits", QT_TRANSLATE_NOOP("access", "Change limits of states"), _within(_MANAGER, _SHIFT)),
    Right("change_hours", QT_TRANSLATE_NOOP("access", "Change opening hours"), _within(_MANAGER)),
    Right("change_special_days", QT_TRANSLATE_NOOP("access", "Change special days"), _within(_MANAGER, _SHIFT)),
    Right(
        "keep_views",
        QT_TRANSLATE_NOOP("access", "Keep views of one's own"),
        _within(own=(_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER, _PAYROLL)),
    ),
    Right(
        "share_views",
        QT_TRANSLATE_NOOP("access", "Share one's own views with others"),
        _within(own=(_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER)),
    ),
    Right(
        "follow_up",
        QT_TRANSLATE_NOOP("access", "Follow up customers' answers"),
        _within(_SHIFT, _SUPERVISOR, _QUALITY, _MANAGER),
    ),
    Right("keep_book", QT_TRANSLATE_NOOP("access", "Back up and restore the book"), _within(_MANAGER)),
)
"""The one rights table (`moked schema rights`)."""

BY_ID: Final = {right.id: right for right in RIGHTS}

REFUSALS: Final[dict[str, Text]] = {
    "not_allowed": QT_TRANSLATE_NOOP(
        "access", "{person} may not do this ({right}). Nothing was changed. A centre manager can grant it."
    ),
    "followed_elsewhere": QT_TRANSLATE_NOOP(
        "access",
        "A colleague whose place you do not see follows up this answer already. Nothing was changed. A centre manager "
        "can tell you who.",
    ),
    "not_proven": QT_TRANSLATE_NOOP("access", "This needs your password. Nothing was changed. Sign in and try again."),
    "sign_in": QT_TRANSLATE_NOOP(
        "access", "The name or the password is not right, or the account is closed. Nobody was signed in."
    ),
    "who": QT_TRANSLATE_NOOP("access", "This book has people and rights. Say who you are: sign in, or use --as."),
}


class AccessError(MokedError):
    """Somebody may not do or see this; nothing was done."""


def refusal(code: str, **values: object) -> AccessError:
    """The `AccessError` of a code of `REFUSALS`."""
    return AccessError(code, REFUSALS[code], **values)


@dataclass(frozen=True, slots=True)
class Place:
    """What a record or a question is about: `kind` of `PLACES`, `id` empty for the whole centre.

    `person` is the account it belongs to, for rights over one's own.
    """

    kind: str = CENTRE
    id: str = ""
    person: str = ""

    def __str__(self) -> str:
        """As it is written: ``centre``, ``queue=Q1``."""
        return f"{self.kind}={self.id}" if self.id else self.kind


WHOLE_CENTRE: Final = Place()


@dataclass(frozen=True, slots=True)
class Grant:
    """A role within a scope."""

    role: str
    kind: str = CENTRE
    id: str = ""


@dataclass(frozen=True, slots=True)
class Belonging:
    """Who belongs where, as the floor says: everything by id. What is missing belongs nowhere."""

    team_site: Mapping[str, str] = field(default_factory=dict)
    site_client: Mapping[str, str] = field(default_factory=dict)
    queue_site: Mapping[str, str] = field(default_factory=dict)
    queue_client: Mapping[str, str] = field(default_factory=dict)

    def around(self, place: Place) -> frozenset[tuple[str, str]]:
        """All scopes that hold a place: itself, its site, its client, and the whole centre."""
        found = {(CENTRE, ""), (place.kind, place.id)}
        site = place.id if place.kind == "site" else ""
        if place.kind == "team":
            site = self.team_site.get(place.id, "")
        elif place.kind == "queue":
            site = self.queue_site.get(place.id, "")
            # A queue serves its own client, whoever else works at its site.
            if client := self.queue_client.get(place.id, ""):
                found.add(("client", client))
        if site:
            found.add(("site", site))
            if place.kind != "queue" and (client := self.site_client.get(site, "")):
                found.add(("client", client))
        return frozenset(found)


NOWHERE: Final = Belonging()


@dataclass(frozen=True, slots=True)
class Rights:
    """What a person may do. `person` empty is nobody, who may nothing."""

    person: str = ""
    name: str = ""
    grants: tuple[Grant, ...] = ()
    proven: bool = False
    """Whether the password was given; without it only rights that read are left."""

    def extent(self, right: str) -> tuple[tuple[str, Grant], ...]:
        """How far the person has the right by each grant that gives it. An unknown right, role or scope gives none."""
        wanted = BY_ID.get(right)
        if wanted is None or not self.person or not (self.proven or wanted.reads):
            return ()
        return tuple(
            (wanted.roles[grant.role], grant)
            for grant in self.grants
            if grant.role in ROLES and _sound(grant) and wanted.roles.get(grant.role, NO) in (OWN, WITHIN)
        )

    def allows(self, right: str, place: Place = WHOLE_CENTRE, belonging: Belonging = NOWHERE) -> bool:
        """Whether the person may do this there."""
        if place.kind not in PLACES or (place.kind == CENTRE) != (not place.id):
            return False
        around = belonging.around(place)
        return any(
            (grant.kind, grant.id) in around if extent == WITHIN else bool(place.person) and place.person == self.person
            for extent, grant in self.extent(right)
        )

    def first(self, right: str, places: Iterable[Place], belonging: Belonging = NOWHERE) -> Place | None:
        """The first of these places where the person may do this, with a password if one is needed; None for none."""
        proven = replace(self, proven=True)
        return next((place for place in places if proven.allows(right, place, belonging)), None)

    def has(self, right: str) -> bool:
        """Whether the person has the right anywhere at all: what the window offers."""
        return bool(self.extent(right))

    def sight(self, right: str = "see_floor") -> Sight:
        """What of the floor the person may see."""
        scopes = [(grant.kind, grant.id) for extent, grant in self.extent(right) if extent == WITHIN]
        return Sight(everything=(CENTRE, "") in scopes, scopes=frozenset(scopes))


def _sound(grant: Grant) -> bool:
    return grant.kind in SCOPES and (grant.kind == CENTRE) == (not grant.id)


NOBODY: Final = Rights()


@dataclass(frozen=True, slots=True)
class Sight:
    """What of the floor may be seen: everything, or what lies in one of the `scopes` (kind, id). The default: nothing.

    `sees` decides for one place; `supervisor.views.sight` narrows rows and directories with it.
    """

    everything: bool = False
    scopes: frozenset[tuple[str, str]] = frozenset()

    def sees(self, kind: str, id: str, belonging: Belonging) -> bool:
        """Whether a site, client, team or queue is in sight."""
        return self.everything or bool(id and self.scopes & belonging.around(Place(kind, id)))

    @property
    def nothing(self) -> bool:
        """Whether nothing at all may be seen."""
        return not self.everything and not self.scopes


EVERYTHING: Final = Sight(everything=True)


def grants_from(rows: Iterable[Mapping[str, object]]) -> tuple[Grant, ...]:
    """Grants from rows with `role`, `scope`, `scope_id`."""
    return tuple(Grant(str(row["role"]), str(row["scope"]), str(row["scope_id"] or "")) for row in rows)
