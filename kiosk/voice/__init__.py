"""Microphone, voice activity, recognisers, speaker; typed events out."""

import os

# The networks' matrices are small: on two cores, BLAS threads that wait for each other took 12
# times the processor time of one. Read when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
