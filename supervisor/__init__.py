"""Moked: the wing that decides and never draws."""

__version__ = "0.1.0"
