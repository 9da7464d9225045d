/**
 * What script adds to every page; nothing needs it.
 */
