"""A contact whose export tells some instants and some lengths: the rest is worked out, and said by flags. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.values import Unusable

SLACK_MS: Final = 1_000
_INSTANTS: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at")
Later = Callable[[int], int | None]
"""The second meaning of an instant that lies in a repeated hour."""


def complete(row: dict[str, Any], later: Later | None, wrap_told: bool) -> list[str]:
    """Fill in what follows from what the row tells; gives its flags. Raises `Unusable` for a leg that cannot be.

    Beside the columns the row may hold `wait_ms` (queue to exit), `conversation_ms` (answer to end, hold included) and
    `stay_ms` (queue to end); they are taken out. `later` gives second meanings, where an instant of the row has one.
    `wrap_told`: whether the export has a column for wrap-up.
    """
    wait, conversation, stay = row.pop("wait_ms", None), row.pop("conversation_ms", None), row.pop("stay_ms", None)
    get = row.get
    given_end, given_answer = get("ended_at"), get("answered_at")
    outcome, talk, hold = get("outcome"), get("talk_ms"), get("hold_ms")
    flags: list[str] = []
    if conversation is None and talk is not None:
        conversation = talk + (hold or 0)
    answered = outcome == "answered" or (outcome is None and given_answer is not None)
    if not answered:
        conversation = None
        if given_answer is not None:
            raise Unusable(codes.ANSWERED_AND_LEFT, "outcome")
    if later is not None:
        _in_time(row, later)
    _queued(row, wait, conversation, stay, answered, flags)
    queued_at = row.get("queued_at")
    if answered:
        _answered(row, wait, conversation, stay, flags)
    elif row.get("ended_at") is None and outcome is not None:
        if queued_at is None:
            raise Unusable(codes.NO_END)
        length = wait if wait is not None else stay
        row["ended_at"] = queued_at + (length or 0)
        flags.append(contract.FLAG_WAIT_UNKNOWN if length is None else codes.END_DERIVED)
    if answered and outcome is None and row.get("ended_at") is not None:
        row["outcome"] = "answered"
    _judge(row)
    if given_answer is not None or given_end is not None or stay is not None:
        flags += _doubts(row, given_answer is not None, given_end is not None, wait, conversation)
    _wrap(row, answered, wrap_told, flags)
    return flags


def _in_time(row: dict[str, Any], later: Later) -> None:
    """Move an instant of a repeated hour to its second meaning where it would be before the one that comes first."""
    before = None
    for name in ("arrived_at", "queued_at", "answered_at", "ended_at", "wrapped_at"):
        at = row.get(name)
        if at is None:
            continue
        if before is not None and at < before:
            moved = later(at)
            if moved is not None and moved >= before:
                row[name] = at = moved
        before = at


def _queued(
    row: dict[str, Any], wait: int | None, conversation: int | None, stay: int | None, answered: bool, flags: list[str]
) -> None:
    if row.get("queued_at") is not None:
        return
    arrived, ivr, answered_at, ended_at = (row.get(key) for key in ("arrived_at", "ivr_ms", "answered_at", "ended_at"))
    outbound = row.get("direction") in ("outbound", "internal")
    at: int | None = None
    if arrived is not None:
        at = arrived + (ivr or 0)
    elif answered_at is not None and wait is not None:
        at = answered_at - wait
    elif ended_at is not None and stay is not None:
        at = ended_at - stay
    elif ended_at is not None and wait is not None and (not answered or conversation is not None):
        at = ended_at - wait - (conversation or 0)
    if at is None and not outbound and row.get("outcome") is not None:
        # How it left its queue is told, but neither when it came nor how long it waited.
        at = answered_at if answered_at is not None else ended_at
        if at is not None and answered and answered_at is None:
            at = None if conversation is None else at - conversation
        if at is not None:
            row["queued_at"] = at
            flags.append(contract.FLAG_WAIT_UNKNOWN)
            return
    if at is None:
        if outbound and (answered_at is not None or row.get("outcome") is None):
            return
        raise Unusable(codes.MISSING, "queued_at")
    row["queued_at"] = at
    if arrived is None or ivr:
        flags.append(contract.FLAG_QUEUED_DERIVED)


def _answered(
    row: dict[str, Any], wait: int | None, conversation: int | None, stay: int | None, flags: list[str]
) -> None:
    queued_at, ended_at = row.get("queued_at"), row.get("ended_at")
    if ended_at is None and stay is not None and queued_at is not None:
        row["ended_at"] = ended_at = queued_at + stay
        flags.append(codes.END_DERIVED)
    if row.get("answered_at") is None:
        if queued_at is not None and wait is not None:
            row["answered_at"] = queued_at + wait
        elif ended_at is not None and conversation is not None:
            row["answered_at"] = ended_at - conversation
        elif queued_at is not None and conversation is not None:
            row["answered_at"] = queued_at
            flags.append(contract.FLAG_WAIT_UNKNOWN)
        else:
            raise Unusable(codes.NO_ANSWER_TIME)
        if contract.FLAG_WAIT_UNKNOWN not in flags:
            flags.append(codes.ANSWER_DERIVED)
    if ended_at is None and conversation is not None:
        row["ended_at"] = row["answered_at"] + conversation
        flags.append(codes.END_DERIVED)


def _judge(row: dict[str, Any]) -> None:
    """The rules of the contract that a leg must keep, or no figure would count it."""
    get = row.get
    before = None
    for name in _INSTANTS:
        at = get(name)
        if at is not None:
            if before is not None and at < before:
                raise Unusable(codes.OUT_OF_ORDER)
            before = at
    if get("outcome") is None and get("ended_at") is not None:
        raise Unusable(codes.NO_OUTCOME)


def _doubts(
    row: dict[str, Any], answer_given: bool, end_given: bool, wait: int | None, conversation: int | None
) -> list[str]:
    """Where instants and lengths that are both given disagree; instants win."""
    queued_at, answered_at, ended_at = row.get("queued_at"), row.get("answered_at"), row.get("ended_at")
    found: list[str] = []
    exit_at = answered_at if answered_at is not None else ended_at
    told = answer_given or (answered_at is None and end_given)
    if told and wait is not None and queued_at is not None and abs(exit_at - queued_at - wait) > SLACK_MS:
        found.append(codes.WAIT_DIFFERS)
    if (
        conversation is not None
        and answered_at is not None
        and ended_at is not None
        and abs(ended_at - answered_at - conversation) > SLACK_MS
    ):
        found.append(codes.TALK_DIFFERS)
    return found


def _wrap(row: dict[str, Any], answered: bool, told: bool, flags: list[str]) -> None:
    if not answered or row.get("ended_at") is None:
        row.pop("wrapped_at", None)
        if row.get("wrap_ms") is not None and not answered:
            row["wrap_ms"] = None
        return
    wrap, wrapped_at = row.get("wrap_ms"), row.get("wrapped_at")
    if wrapped_at is None and wrap is not None:
        row["wrapped_at"] = row["ended_at"] + wrap
    elif wrapped_at is not None and wrap is not None and abs(wrapped_at - row["ended_at"] - wrap) > SLACK_MS:
        flags.append(codes.WRAP_DIFFERS)
    elif wrapped_at is None and (not told or wrap is None):
        flags.append(contract.FLAG_WRAP_UNKNOWN)
