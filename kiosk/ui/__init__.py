"""Qt Quick: views, view models, one bridge from threads to Qt."""
