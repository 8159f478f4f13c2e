"""Customers' voice, and business beside it."""
