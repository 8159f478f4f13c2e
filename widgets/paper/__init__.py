"""Reports drawn on paper: PDF pages and pictures, the same wherever they are made. Light, whatever the theme."""
