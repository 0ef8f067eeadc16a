"""Files by a storage protocol: disk now, others later."""
