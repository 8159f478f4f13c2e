"""Meaning: measures, the catalogue of KPIs and the pure functions that turn facts into postings."""
