"""Now: the board that follows a floor, and what carries its snapshots to the window."""
