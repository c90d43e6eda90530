"""Read direct quotations and citations of outlets by rules, in languages the tagger cannot read."""
