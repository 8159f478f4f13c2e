"""Any table of any CRM, help desk or switch, by a mapping file: CSV, XLSX, JSON, JSON lines, SQLite.

A file is opened as `sheets`; a `mapping` says what their columns mean (a `mapping_file`, checked against the `schema`:
written by hand, by the wizard from a `guessing`, or `ready` in ``resources/mappings``); `reading` brings both together,
`cells` and `rows` make rows of the floor, `run` writes them through the `store`. `desk` answers the wizard.
"""
