/** The patient's own pages: plain words, no scripts, small enough for a slow line. Whose record it is comes from the account, never from the address. */
package extensor.web.me;
