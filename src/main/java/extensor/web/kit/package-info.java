/**
 * What all pages share, and the way in: {@link extensor.web.gate.Gate} and {@link extensor.web.gate.Entrance} stand before every request,
 * {@link extensor.web.gate.Fence} lists the addresses and who may go there, {@link extensor.web.kit.RefusalHandler} and
 * {@link extensor.web.kit.ErrorPage} end what goes wrong. {@link extensor.web.kit.Say} and {@link extensor.web.kit.Texts} hold the words.
 */
package extensor.web.kit;
