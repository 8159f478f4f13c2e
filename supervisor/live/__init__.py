"""Now: the board that follows a floor, and what carries its snapshots to the window.

The `board` holds the sums of what every contact and agent posts to one window (the day, or a shift) and gives them as
a frozen snapshot; the `follower` ticks it in a thread, the `hub` hands snapshots to the window.
"""
