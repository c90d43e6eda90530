"""Trace documents and statements to the origins they rest on."""
