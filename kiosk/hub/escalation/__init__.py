"""What happens to an alarm that nobody answers, or that nobody ends.

``chain`` says whom to tell and when, ``timeline`` which steps are due (pure), ``watch`` takes
them as time passes, ``daily_test`` raises the station's test alarm, ``endings`` names how an alarm
may end.
"""
