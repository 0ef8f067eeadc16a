"""The kept-apart layouts, fourth generation: nobody who writes or tunes a reader opens these modules."""
