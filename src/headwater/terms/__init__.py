"""Value types every stage shares: spans, quantities with bounds, partial dates, digests."""
