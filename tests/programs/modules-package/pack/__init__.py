parts = []
