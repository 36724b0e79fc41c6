/** Coming in: signing in, and choosing a password by a set-up link. Plain pages without scripts. */
package extensor.web.accounts;
