/** The organisation itself: its sites, and the time zone in which a site counts its days. The lowest room: it knows only {@code shared}. */
package extensor.care.clinic;
