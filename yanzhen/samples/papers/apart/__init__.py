"""The kept-apart layouts, fifth generation: nobody who writes or tunes a reader opens these modules."""
