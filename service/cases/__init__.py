"""Cases: where an application stands, who may move it, and what people decided on the way."""
