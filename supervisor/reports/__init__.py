"""What stands on paper or in a terminal: views as lists, with their scope and definitions. No drawing.

`making` and `listing` put a report together, `files` writes it as text, CSV or XLSX; PDF and PNG are drawn in
`widgets.paper`.
"""
