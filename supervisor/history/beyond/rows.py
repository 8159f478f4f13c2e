"""Rows of a floor as the pure functions take them, and what of a row is shown where a figure is opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from supervisor.clock import INTERVAL_MS
from supervisor.kpi import business, cases, journeys, knowledge, roster, voice

Row = dict[str, Any]

SHOWN: Final = {
    "case": ("customer", "status", "opened_at", "first_reply_at", "resolved_at"),
    "contact": ("journey", "customer", "queued_at", "answered_at", "ended_at", "resolved"),
    "survey": (
        "customer", "contact", "case_id", "asked_at", "answered_at", "csat", "csat_scale", "ces", "nps", "comment",
    ),
    "sale": ("customer", "contact", "at", "kind", "product", "currency", "cancels"),
    "article_visit": ("at", "article", "session", "ended_in"),
    "stretch": ("from_at", "to_at", "what"),
    "customer": ("since_on", "left_on", "risks"),
}  # fmt: skip
"""What a unit shows of itself where a figure is opened."""


def case(row: Row) -> cases.Case:
    """A case with what belongs to it."""
    same = (
        "first_reply_at", "first_resolved_at", "resolved_at", "closed_at", "reopens", "replies", "people",
        "first_reply_target_ms", "resolution_target_ms", "update_target_ms", "first_reply_business_ms",
        "resolution_business_ms",
    )  # fmt: skip
    return cases.Case(
        id=row["id"],
        channel=row["channel"] or "",
        agent=row["agent"] or "",
        opened_at=row["opened_at"],
        status=row["status"] or "",
        given_up=bool(row["given_up"]),
        events=tuple(
            cases.Event(at, status or "", agent or "", waiting_on or "")
            for at, status, agent, waiting_on in row["events"]
        ),
        messages=tuple(
            cases.Message(at, author or "", agent or "", public != 0, contact or "")
            for at, author, agent, public, contact in row["messages"]
        ),
        contacts=tuple(
            (
                one["journey"] or one["id"],
                one["agent"] or "",
                one["id"],
                one["queued_at"] if one["queued_at"] is not None else one["answered_at"],
            )
            for one in row["contacts"]
        ),
        **{name: row[name] for name in same},
    )


def leg(row: Row) -> journeys.Leg:
    """One leg."""
    texts: dict[str, Any] = {
        name: row[name] or "" for name in ("id", "journey", "agent", "reason", "outcome", "transfer")
    }
    same = (
        "queued_at", "answered_at", "ended_at", "wrapped_at", "transferred_at", "hold_ms", "wrap_ms", "resolved",
    )  # fmt: skip
    return journeys.Leg(
        direction=row["direction"] or "inbound",
        who=row["customer"] or row["address"] or "",
        repeated=row["repeated_itself"],
        qualified=row["sales_qualified"],
        case=row["case_id"] or "",
        channel=row["channel"] or "",
        **texts,
        **{name: row[name] for name in same},
    )


def survey(row: Row) -> voice.Survey:
    """One survey."""
    names = ("asked_at", "answered_at", "csat", "csat_scale", "ces", "nps", "solved")
    return voice.Survey(**{name: row[name] for name in names})


def sale(row: Row) -> business.Sale:
    """One sale or cancellation."""
    return business.Sale(row["at"], row["kind"] or "", row["amount_minor"], row["undone"], row["undoes_minor"])


def session(row: Row) -> knowledge.Session:
    """One row of self-service."""
    return knowledge.Session(
        row["id"], row["session"] or "", row["at"], bool(row["resolved"]), row["ended_in_kind"] or "",
        row["ended_in"] or "", row["kind"] or "",
    )  # fmt: skip


def visit(row: Row) -> knowledge.Visit:
    """One visit, with the handle time of the contacts that it ended in."""
    cost_ms = sum(sum(journeys.handle_ms(leg(one))) for one in row["legs"])
    return knowledge.Visit(
        row["id"], row["article"], row["session"] or "", row["at"], row["ended_in_kind"] or "", row["ended_in"] or "",
        cost_ms,
    )  # fmt: skip


def planned(row: Row) -> roster.Row:
    """One row of the roster."""
    return roster.Row(
        row["starts_at"], row["ends_at"], row["activity"] or "", row["paid"], row["absence"] or "", row["version"] or 0
    )


def cut(begin: int, end: int, fine: bool, edges: list[int]) -> Iterator[tuple[int, int]]:
    """A stretch of time cut at the quarter hours, if `fine`, and at `edges`."""
    at = begin
    while at < end:
        grid = [at - at % INTERVAL_MS + INTERVAL_MS] if fine else []
        until = min([end, *grid, *(edge for edge in edges if edge > at)])
        yield at, until
        at = until
