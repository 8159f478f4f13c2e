"""Any table of any CRM, help desk or switch, by a mapping file: CSV, XLSX, JSON, JSON lines, SQLite."""
