"""Medication plans as FHIR R4 ``MedicationRequest`` bundles: what the hub reads and writes.

What a plan cannot hold is refused with its reason, never left out: half a prescription is none.
"""
