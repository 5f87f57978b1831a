"""What became of the doses of many days: for staff, and on paper for the doctor.

Facts and counts only: nothing here judges a medicine, a dose or what goes together.
"""
