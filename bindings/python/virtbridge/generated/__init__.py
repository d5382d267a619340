# Written by codegen from the contract; edit the contract instead.
"""What the contract says: enumerations, records, events and operations."""
