/**
 * What stands between a browser and the pages: filters, who may open which address, sessions, encrypted cookies, signed forms,
 * compression, links and redirects.
 */
package extensor.web.gate;
