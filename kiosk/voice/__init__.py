"""Microphone, voice activity, recognisers, speaker; typed events out."""
