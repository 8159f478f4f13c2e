"""Charts over pyqtgraph, safe in right-to-left windows and coloured by the theme."""
