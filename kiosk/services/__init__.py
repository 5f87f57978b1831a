"""What ties the rooms together: loops with a thread each."""
