"""What a home already has: buttons, fall detectors, doors, motion, mattresses; and inactivity."""
