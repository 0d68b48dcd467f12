// Wiring only.
return 2;
