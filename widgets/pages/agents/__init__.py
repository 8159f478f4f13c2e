"""Agents: the table, side by side, and one agent's own page."""
