"""Carries out the commands: keyword arguments in, an exit status out. Only this floor reads and prints."""
