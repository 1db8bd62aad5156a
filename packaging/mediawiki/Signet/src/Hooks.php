<?php

namespace MediaWiki\Extension\Signet;

/** Without MediaWiki's interfaces, some of which have other names from version to version. */
class Hooks {
	public function __construct( private readonly TokenJar $jar ) {
	}

	/**
	 * Saves the session while its cookie can still be sent: the API itself does so when the headers are gone.
	 *
	 * @param \ApiBase $module
	 */
	public function onAPIAfterExecute( $module ) {
		$this->settlePhpSession();
		$module->getRequest()->getSession()->save();
		$this->jar->flush();
	}

	/**
	 * Whoever was logged in by cookies that do not count any more must not be told that nothing has changed: their
	 * browser would go on showing the page it kept from before.
	 *
	 * @param array &$modifiedTimes
	 * @param \OutputPage $out
	 */
	public function onOutputPageCheckLastModified( &$modifiedTimes, $out ): void {
		$request = $out->getRequest();
		$names = $this->jar->names();
		$carries = $request->getCookie( $names->session, '' ) !== null ||
			$request->getCookie( $names->remember, '' ) !== null;
		if ( $carries && !$out->getUser()->isRegistered() ) {
			// Younger than whatever was kept; MediaWiki touches a user anew some seconds ahead of its clock.
			$modifiedTimes['signet'] = wfTimestamp( TS_MW, time() + 10 );
		}
	}

	/** MediaWiki has saved the session; its headers are about to go. */
	public function onBeforePageRedirect(): void {
		$this->settlePhpSession();
		$this->jar->flush();
	}

	/** The page is written, and still in the buffer. */
	public function onAfterFinalPageOutput(): void {
		$this->settlePhpSession();
		$this->jar->flush();
	}

	/**
	 * What somebody sees as anonymous because the authority is away must be in no cache when it is back; and they shall
	 * know why they see it so.
	 *
	 * @param \OutputPage $out
	 * @param \Skin $skin
	 */
	public function onBeforePageDisplay( $out, $skin ): void {
		$this->jar->flush();
		if ( $this->jar->isAway() ) {
			$out->disableClientCache();
			$out->prependHTML( '<div class="mw-message-box mw-message-box-warning">' .
				$out->msg( 'signet-away' )->escaped() . '</div>' );
		}
	}

	private function settlePhpSession(): void {
		if ( isset( $_SESSION ) ) {
			PhpSession::settle();
		}
	}
}
