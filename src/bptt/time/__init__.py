"""How time is walked: plans as data, and the one executor that runs them."""
