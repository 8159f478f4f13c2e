"""Who is here: agents log in, take what waits, go on pauses when they have nothing in hand, and leave."""

from __future__ import annotations

from supervisor.floor.simulator import columns as c
from supervisor.floor.simulator.aftermath import Aftermath
from supervisor.floor.simulator.seats import Leg, Seat


class Presence(Aftermath):
    """The part of a day that knows who is here and who is free."""

    def offer(self, at: int, leg: Leg, seat: Seat) -> None:
        """Ring a leg at a seat that was just taken from its pod's free ones."""
        raise NotImplementedError

    def hide(self, seat: Seat) -> None:
        """Offer this seat nothing more."""
        if seat.idle:
            seat.pod.idle.remove(seat)
            seat.idle = False

    def free(self, at: int, seat: Seat, contact: str) -> None:
        """An agent has let go of one contact: a pause asked for, the end of the shift, the next in line, or rest."""
        seat.load -= 1
        tracks = seat.capacity > 1
        if tracks:
            self.state(at, seat, "available", None, contact)
        if seat.leaving or seat.due is not None:
            if seat.load == 0:
                self.step_away(at, seat)
            return
        if not seat.away:
            self.take_work(at, seat, tracks)

    def take_work(self, at: int, seat: Seat, quiet: bool) -> None:
        """Take the most urgent leg that waits for this pod, else be free; `quiet` where the state stays as it is."""
        pod = seat.pod
        for tier in pod.tiers:
            best: Leg | None = None
            for line in tier:
                leg = line.head() if line.waiting else None
                if leg is not None and (best is None or leg.row[c.QUEUED] < best.row[c.QUEUED]):
                    best = leg
            if best is not None:
                best.line.legs.popleft()
                best.line.waiting -= 1
                if not seat.idle:
                    seat.idle = True
                else:
                    pod.idle.remove(seat)
                self.offer(at, best, seat)
                return
        if not quiet:
            self.state(at, seat, "available", None, None)
        if not seat.idle:
            seat.idle = True
            seat.free_since = at
            pod.idle.append(seat)

    def log_in(self, at: int, seat: Seat, _: None) -> None:
        """The shift begins."""
        seat.present = True
        seat.pod.present += 1
        if seat.capacity > 1:
            self.state(at, seat, "available", None, None)
        self.fill_up(at, seat)

    def fill_up(self, at: int, seat: Seat) -> None:
        """A seat becomes free altogether: it takes what waits, as much as it can carry."""
        tracks = seat.capacity > 1
        self.take_work(at, seat, tracks)
        while tracks and seat.idle and seat.load:
            before = seat.load
            self.take_work(at, seat, True)
            if seat.load == before:
                break

    def log_out(self, at: int, seat: Seat, _: None) -> None:
        """The shift ends, once nothing is in hand."""
        if not seat.present:
            return
        seat.leaving = True
        self.hide(seat)
        if seat.load == 0:
            self.step_away(at, seat)

    def pause(self, at: int, seat: Seat, due: tuple[str, str, int]) -> None:
        """A pause is due: now, or when nothing is in hand any more."""
        if not seat.present or seat.away or seat.leaving:
            return
        seat.due = due
        self.hide(seat)
        if seat.load == 0:
            self.step_away(at, seat)

    def step_away(self, at: int, seat: Seat) -> None:
        """Nothing is in hand: leave, or go on the pause asked for."""
        if seat.leaving:
            if seat.present:
                seat.present = False
                seat.pod.present -= 1
                self.state(at, seat, "offline", None, None)
            return
        assert seat.due is not None
        state, reason, length = seat.due
        seat.due = None
        seat.away = True
        self.state(at, seat, state, reason, None)
        self.push(at + length, self.back, seat, None)

    def back(self, at: int, seat: Seat, _: None) -> None:
        """The pause is over."""
        seat.away = False
        if seat.leaving:
            return
        if seat.capacity > 1:
            self.state(at, seat, "available", None, None)
        self.fill_up(at, seat)
