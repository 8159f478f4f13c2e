"""Then: figures over any period, from the same postings as now."""
