<?php

namespace MediaWiki\Extension\Signet;

/** Without MediaWiki's interfaces, some of which have other names from version to version. */
class Hooks {
	public function __construct( private readonly TokenJar $jar ) {
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

	/**
	 * Who carries a token that nobody can look into, or that is refused, only reads: what they write would bear their
	 * address, and they would not notice.
	 *
	 * @param \Title $title
	 * @param \User $user
	 * @param string $action
	 * @param mixed &$result Why not
	 */
	public function onGetUserPermissionsErrors( $title, $user, $action, &$result ): bool {
		if ( $action === 'read' || $user->isRegistered() ) {
			return true;
		}
		if ( $this->jar->isAway() ) {
			$result = [ 'signet-away' ];
			return false;
		}
		if ( isset( $_SERVER['HTTP_AUTHORIZATION'] ) &&
			$this->jar->refusalOf( SignetBearerProvider::tokenOf( $user->getRequest() ) ) !== ''
		) {
			$result = [ 'apierror-signet-bearer-refused' ];
			return false;
		}
		return true;
	}

	/**
	 * What somebody sees as anonymous because the authority is away must be in no cache when it is back; and they shall
	 * know why they see it so. What waits is sealed before, which is when that may show.
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
}
