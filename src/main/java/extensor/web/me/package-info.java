/** The patient's own pages: plain words, no scripts, small enough for a slow line. The account says whose record it is, never the address. */
package extensor.web.me;
