class Own: pass
