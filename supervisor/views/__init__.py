"""Every table of the app as data: columns, roles, order, drill-down. No Qt, no database."""
