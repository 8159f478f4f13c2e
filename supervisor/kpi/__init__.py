"""Meaning: measures, the catalogue of KPIs and the pure functions that turn facts into postings.

Where to look: what a figure means and its formulas in `catalogue` (and the `catalogue_*` of its subject), what the
measures of these formulas are in `measures` and `period_measures`, what a unit posts to them in the module of its
subject (`contacts`, `agent_time`, `cases`, `journeys`, `voice`, `business`, `knowledge`, `roster`), and what comes of
the sums in `figures` (of the live board) and `spread` (of periods).

These functions say the rules of one unit at a time. Each `many_*` says the same over whole columns, which is what runs
over a year; tests hold the two to the same postings.
"""
