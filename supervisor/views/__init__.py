"""Every table of the app as data: columns, roles, order, drill-down. No Qt, no database.

What a page asks and what it is answered stands here too, as frozen data (`floor`, `agents`, `cases`, `voice`,
`trends`): the desk of `history` fills it, `models` show it.
"""
