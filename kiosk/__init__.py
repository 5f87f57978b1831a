"""安伴 (Anban): the kiosk an older person can trust, and its service hub."""

import os

# The networks' matrices are small: on two cores, BLAS threads that wait for each other took 12
# times the processor time of one. Read when numpy is first imported, so before anything else here.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
