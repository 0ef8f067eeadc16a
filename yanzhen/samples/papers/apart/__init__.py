"""The kept-apart layouts, third generation: nobody who writes or tunes a reader opens these modules."""
