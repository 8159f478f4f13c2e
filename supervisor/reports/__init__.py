"""What stands on paper or in a terminal: views as lists, with their scope and definitions. No drawing."""
